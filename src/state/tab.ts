/** The views of the main area; travel is there where somebody travels, the article where it has no room beside. */
export type Tab = 'timeline' | 'list' | 'travel' | 'article';
