declare module 'virtual:sample' {
  import type { Timeline } from '../timeline/model.ts';
  const timeline: Timeline;
  export default timeline;
}
