import { useEffect, useState } from 'preact/hooks';
import { parseRoute, type Route } from './route.ts';

/** The view that the address names, followed as it changes: links, the back button, an edited address. */
export function useRoute(): Route {
  const [route, setRoute] = useState(() => parseRoute(location.hash));
  useEffect(() => {
    const onHashChange = (): void => setRoute(parseRoute(location.hash));
    addEventListener('hashchange', onHashChange);
    return () => removeEventListener('hashchange', onHashChange);
  }, []);
  return route;
}
