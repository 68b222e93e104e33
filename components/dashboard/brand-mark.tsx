/** The product's sign: a handset on its hook, since nothing has been called yet. */
export function BrandMark() {
  return (
    <svg viewBox="0 0 48 48" width="24" height="24" aria-hidden="true">
      <rect width="48" height="48" rx="11" fill="#0b5c8a" />
      <g fill="#fff">
        <path d="M6.5 17.8C6.5 10.5 14.5 7.5 24 7.5s17.5 3 17.5 10.3v2.7A2.5 2.5 0 0 1 39 23h-5.5a2.5 2.5 0 0 1-2.5-2.5v-2.6a24 24 0 0 0-14 0v2.6a2.5 2.5 0 0 1-2.5 2.5H9a2.5 2.5 0 0 1-2.5-2.5z" />
        <path
          fill-rule="evenodd"
          d="M16.5 26h15a2 2 0 0 1 1.8 1.1l5 10.4a2 2 0 0 1-1.8 2.9h-25a2 2 0 0 1-1.8-2.9l5-10.4a2 2 0 0 1 1.8-1.1zM24 29.2a4.3 4.3 0 1 0 0 8.6 4.3 4.3 0 0 0 0-8.6z"
        />
      </g>
    </svg>
  );
}
