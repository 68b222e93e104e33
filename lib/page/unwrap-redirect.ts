/**
 * Where a search engine's own redirect leads, without going there: Google's `/url?q=`, Bing's `/ck/a?u=a1…`,
 * DuckDuckGo's `/l/?uddg=`. Any other address comes back as it is, and so does a redirect that does not tell, such as
 * Google's `/goto?url=`, which only Google can read.
 */
export function unwrapRedirect(link: URL): URL {
  const target = findTarget(link);
  return (target === undefined ? null : URL.parse(target, link)) ?? link;
}

function findTarget({ host, pathname, searchParams }: URL): string | undefined {
  if (host === 'www.google.com' && pathname === '/url')
    return searchParams.get('q') ?? searchParams.get('url') ?? undefined;
  if (host === 'www.bing.com' && pathname === '/ck/a') return decodeBing(searchParams.get('u') ?? '');
  if (host === 'duckduckgo.com' && pathname === '/l/') return searchParams.get('uddg') ?? undefined;
  return undefined;
}

/** `a1`, then the address in base64url without padding. */
function decodeBing(text: string): string | undefined {
  const [, body] = /^a1([\w-]+)$/.exec(text) ?? [];
  if (body === undefined || body.length % 4 === 1) return undefined;
  return new TextDecoder().decode(Uint8Array.fromBase64(body, { alphabet: 'base64url' }));
}
