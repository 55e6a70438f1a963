declare module 'virtual:sample' {
  const timeline: import('../timeline/model.ts').Timeline;
  export default timeline;
}
