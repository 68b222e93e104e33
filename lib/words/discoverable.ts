/** Said wherever a list or a report leaves the browser. */
export const DISCOVERABLE =
  'Histories can be discoverable in litigation: every entry in them may have to be handed over.';
