import { CANVAS, Game, Scale, Scene, WEBGL } from 'phaser';

/** Device px that a canvas may hold: more would cost time and memory. A phone is as sharp as its screen, a wall of pixels nearly. */
const MOST_PIXELS = 9e6;

/** Canvas px a CSS px of the screen. */
export function deviceScale(): number {
  const most = Math.sqrt(MOST_PIXELS / Math.max(1, window.innerWidth * window.innerHeight));
  return Math.max(1, Math.min(window.devicePixelRatio || 1, most));
}

/**
 * WebGL only where a GPU draws it. Without one, Phaser's Canvas renderer shows the same board four times as fast
 * (measured at 1280 x 720 under SwiftShader: 60 frames a second against 15).
 */
function hasGpu(): boolean {
  const canvas = document.createElement('canvas');
  const gl = canvas.getContext('webgl', { failIfMajorPerformanceCaveat: true });
  if (!gl) return false;
  const info = gl.getExtension('WEBGL_debug_renderer_info');
  const name = String(gl.getParameter(info ? info.UNMASKED_RENDERER_WEBGL : gl.RENDERER));
  gl.getExtension('WEBGL_lose_context')?.loseContext();
  return !/swiftshader|llvmpipe|softpipe|software|basic render/i.test(name);
}

/** CSS px. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface MapScene {
  readonly scene: Scene;
  readonly game: Game;
}

/** Starts Phaser in an element; `onReady` once things can be drawn, `onFrame` with the ms since the last frame. */
export function startGame(host: HTMLElement, onReady: (map: MapScene) => void, onFrame: (ms: number) => void): Game {
  class BoardScene extends Scene {
    private before = 0;
    constructor() {
      super('board');
    }
    create(): void {
      onReady({ scene: this, game: this.game });
    }
    override update(time: number): void {
      // Phaser's own delta is smoothed: on a slow machine it tells less time than has passed.
      onFrame(time - this.before);
      this.before = time;
    }
  }

  const scale = deviceScale();
  const game = new Game({
    type: hasGpu() ? WEBGL : CANVAS,
    parent: host,
    width: Math.max(1, Math.round(host.clientWidth * scale)),
    height: Math.max(1, Math.round(host.clientHeight * scale)),
    // RESIZE would ignore the device's px; see `resizeGame`.
    scale: { mode: Scale.NONE, zoom: 1 / scale },
    backgroundColor: '#04070E',
    banner: false,
    autoFocus: false,
    disableContextMenu: false,
    audio: { noAudio: true },
    // Pointing is handled on the canvas itself: no keys are captured, no focus is kept back.
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    // Every edge comes from a texture with a clear rim: multisampling would show nothing. One texture a batch, since
    // Phaser 4.2 tears rotated images apart when several share one (phaserjs/phaser#7372).
    render: { antialias: true, antialiasGL: false, maxTextures: 1, powerPreference: 'low-power' },
    scene: BoardScene,
  });
  game.canvas?.setAttribute('aria-hidden', 'true');
  return game;
}

/** Fits the canvas to its element, crisp on dense screens. */
export function resizeGame(game: Game, { width, height }: Size): void {
  const scale = deviceScale();
  game.scale.resize(Math.max(1, Math.round(width * scale)), Math.max(1, Math.round(height * scale)));
  game.scale.setZoom(1 / scale);
}
