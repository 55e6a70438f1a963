declare module 'virtual:sample' {
  const timeline: import('../timeline/model.ts').Timeline;
  export default timeline;
  /** the version of the reader: another one when anything that reads was changed */
  export const READER: string;
}
