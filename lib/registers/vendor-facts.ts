/** What is known of a vendor besides its names, to hold against a row; texts as typed or as its page has them. */
export interface VendorFacts {
  readonly city: string;
  readonly state: string;
  /** National Provider Identifier; a call center has none as a rule, an owner who is a clinician may. */
  readonly npi: string;
}
