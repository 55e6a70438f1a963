declare module 'virtual:sample' {
  const timeline: import('../timeline/model.ts').Timeline;
  export default timeline;
}
declare module 'virtual:reader' {
  /** the version of the reader: another one when anything that reads was changed */
  const version: string;
  export default version;
}
