import './icon.css';

/** Drawn for this project on a 16 px grid, as strokes with round ends; dots are strokes of no length. */
const PATHS = {
  back: 'm10 4-4 4 4 4',
  check: 'm3.5 8.5 3 3 6-7',
  clock: 'M2.2 8a5.8 5.8 0 1 0 11.6 0A5.8 5.8 0 1 0 2.2 8M8 4.8V8l2.2 1.5',
  close: 'm4 4 8 8M12 4l-8 8',
  down: 'm4 6 4 4 4-4',
  export: 'M8 10V2.8M5 5.5l3-3 3 3M2.5 11v2.5h11V11',
  file: 'M4 2.5h5.5L12.5 5.5v8H4zM9.5 2.5v3h3',
  flag: 'M3.5 14V2.5M3.5 3h8.5l-2 3 2 3H3.5',
  globe:
    'M2.2 8a5.8 5.8 0 1 0 11.6 0A5.8 5.8 0 1 0 2.2 8M2.2 8h11.6M8 2.2c2 1.6 2.7 3.6 2.7 5.8S10 12.2 8 13.8M8 2.2C6 3.8 5.3 5.8 5.3 8S6 12.2 8 13.8',
  help: 'M2.2 8a5.8 5.8 0 1 0 11.6 0A5.8 5.8 0 1 0 2.2 8M6.3 6.5c0-2.2 3.5-2.2 3.5 0 0 1.2-1.8 1.3-1.8 2.7M8 11.3v.01',
  history: 'M3.2 5.2A5.6 5.6 0 1 1 2.4 8.5M2.8 2.5v2.9h2.9M8 5v3.2l2.2 1.4',
  import: 'M8 2.5v7M5 7l3 3 3-3M2.5 11v2.5h11V11',
  info: 'M2.2 8a5.8 5.8 0 1 0 11.6 0A5.8 5.8 0 1 0 2.2 8M8 7.5v3.5M8 5v.01',
  link: 'M6.5 9.5 9.5 6.5M7.2 4.8l1.3-1.3a2.8 2.8 0 0 1 4 4l-1.3 1.3M8.8 11.2l-1.3 1.3a2.8 2.8 0 0 1-4-4l1.3-1.3',
  list: 'M2.5 3h11v10h-11zM2.5 6.3h11M2.5 9.6h11M6.5 6.3V13',
  lock: 'M4 7.5h8V13H4zM5.5 7.5V5.3a2.5 2.5 0 0 1 5 0v2.2',
  more: 'M3 8h.01M8 8h.01M13 8h.01',
  note: 'M3 3h10v7l-3 3H3zM13 10h-3v3M5.5 6h5M5.5 8.5h3',
  open: 'M9.5 2.5h4v4M13.5 2.5 8 8M6.5 3.5h-3v9h9v-3',
  pencil: 'm3 13 .6-2.8 7-7 2.2 2.2-7 7z',
  person: 'M5.4 5.2a2.6 2.6 0 1 0 5.2 0 2.6 2.6 0 1 0-5.2 0M2.8 13.5c.4-2.6 2.4-4 5.2-4s4.8 1.4 5.2 4',
  phone:
    'M2.2 6.6c0-2.5 2.5-3.6 5.8-3.6s5.8 1.1 5.8 3.6v.4h-3.3V5.6C9 5.2 7 5.2 5.5 5.6V7H2.2zM5.7 9h4.6l2 4.2H3.7z',
  picture: 'M2.5 3.5h11v9h-11zM2.5 10.5l3-3 2.5 2.5 2-2 3.5 3M10.2 6.2v.01',
  plus: 'M8 3v10M3 8h10',
  quote: 'M6.5 4.5C4.5 5.3 3.5 6.8 3.5 8.8v2.7h3.2V8.3H5M12.5 4.5c-2 .8-3 2.3-3 4.3v2.7h3.2V8.3H11',
  right: 'm6 4 4 4-4 4',
  search: 'M2.5 7a4.5 4.5 0 1 0 9 0 4.5 4.5 0 1 0-9 0M10.5 10.5 14 14',
  settings:
    'M2.5 5h6M11.5 5h2M2.5 11h2M7.5 11h6M8.5 5a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0M4.5 11a1.5 1.5 0 1 0 3 0 1.5 1.5 0 1 0-3 0',
  shield: 'M8 2l5 1.8v4c0 3-2.2 5-5 6.2-2.8-1.2-5-3.2-5-6.2v-4z',
  stack: 'M8 2.5 14 5.5 8 8.5 2 5.5zM2 8.2l6 3 6-3M2 10.9l6 3 6-3',
  trash: 'M2.8 4.5h10.4M6 4.5V2.5h4v2M4.3 4.5l.6 9h6.2l.6-9M6.9 7v4M9.1 7v4',
  undo: 'M3 6.2h6.3a3.6 3.6 0 0 1 0 7.2H6M5.8 3.2l-3 3 3 3',
  warning: 'M8 2.5 14.2 13H1.8zM8 6.5v3M8 11.3v.01',
} as const;

export type IconName = keyof typeof PATHS;

interface IconProps {
  name: IconName;
}

/** A picture beside a word, in the colour of the text around it; never the only carrier of a meaning. */
export function Icon({ name }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 16 16" width="16" height="16" aria-hidden="true">
      <path d={PATHS[name]} stroke-width={name === 'more' ? 2.5 : 1.5} />
    </svg>
  );
}
