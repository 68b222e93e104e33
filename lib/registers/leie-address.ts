/** Where OIG offers the full file of the LEIE, monthly: the one address from which a register is downloaded. */
export const LEIE_ADDRESS = 'https://oig.hhs.gov/exclusions/downloadables/UPDATED.csv';
