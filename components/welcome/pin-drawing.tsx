/** A browser's toolbar in outline: address, the pinned button, the puzzle piece. The steps beside it say it in words. */
export function PinDrawing() {
  return (
    <svg class="pin-drawing" viewBox="0 0 240 40" width="240" height="40" aria-hidden="true">
      <rect class="pin-drawing__bar" x=".5" y=".5" width="239" height="39" rx="7.5" />
      <rect class="pin-drawing__address" x="12" y="10" width="136" height="20" rx="10" />
      <rect x="160" y="10" width="20" height="20" rx="5" fill="#0b5c8a" />
      <path
        d="M164.500 18.500c0-2.800 2.700-3.700 5.500-3.700s5.500.900 5.500 3.700h-3v-1.200a9 9 0 0 0-5 0v1.200zM167.300 20.500h5.400l2 4.200h-9.400z"
        fill="#fff"
      />
      <path
        class="pin-drawing__ring"
        d="M156.500 11a4.500 4.500 0 0 1 4.500-4.500h18a4.500 4.500 0 0 1 4.500 4.500v18a4.500 4.500 0 0 1-4.500 4.500h-18a4.500 4.500 0 0 1-4.500-4.500z"
      />
      <path
        class="pin-drawing__line"
        d="M196 15.500h4.200a2.300 2.300 0 1 1 4.600 0h4.200v4.200a2.300 2.300 0 1 1 0 4.600v4.200h-13v-4.200a2.300 2.300 0 1 0 0-4.600z"
      />
      <path class="pin-drawing__line pin-drawing__line--dots" d="M226 15v.010M226 20v.010M226 25v.010" />
    </svg>
  );
}
