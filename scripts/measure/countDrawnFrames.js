// Runs in the page: keeps the times of the animation frames in which something was drawn onto the map. Frames that pass
// without drawing do not count.
window.drawnFrames = [];
{
  let drawn = false;
  const watch = (prototype, names) => {
    for (const name of names) {
      const method = prototype[name];
      prototype[name] = function draw(...given) {
        if (this.canvas instanceof HTMLCanvasElement && this.canvas.closest('.board')) drawn = true;
        return method.apply(this, given);
      };
    }
  };
  watch(CanvasRenderingContext2D.prototype, ['drawImage']);
  for (const { prototype } of [WebGLRenderingContext, WebGL2RenderingContext]) watch(prototype, ['drawArrays', 'drawElements']);
  const tick = (now) => {
    if (drawn) window.drawnFrames.push(now);
    drawn = false;
    requestAnimationFrame(tick);
  };
  requestAnimationFrame(tick);
}
