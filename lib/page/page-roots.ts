/** The trees of a page that are read: the document, then its open shadow trees in the order in which they are met. */
export type PageRoots = readonly [Document, ...ShadowRoot[]];
