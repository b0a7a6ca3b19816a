// The part of Phaser that the board uses: 165 kB zipped instead of 357. What is built takes it in the place of `phaser`
// (see vite.config.ts); the dev server runs on the whole package. Written as Phaser's own sources are, since they are
// what it is made of.
require('phaser/src/polyfills/requestVideoFrame');
// First, or a circle of requires among the render nodes comes out half made.
require('phaser/src/renderer');
const { CANVAS, WEBGL } = require('phaser/src/const');
const Game = require('phaser/src/core/Game');
const Scene = require('phaser/src/scene/Scene');
const Scale = require('phaser/src/scale');
const Image = require('phaser/src/gameobjects/image/Image');
const Container = require('phaser/src/gameobjects/container/Container');

// What every scene is made of; each registers itself.
require('phaser/src/events/EventEmitter');
require('phaser/src/cameras');
require('phaser/src/gameobjects/DisplayList');
require('phaser/src/gameobjects/UpdateList');
require('phaser/src/gameobjects/GameObjectCreator');
require('phaser/src/gameobjects/GameObjectFactory');
require('phaser/src/gameobjects/container/ContainerFactory');
require('phaser/src/scene');

module.exports = { CANVAS, WEBGL, Game, Scene, Scale, GameObjects: { Image, Container } };
