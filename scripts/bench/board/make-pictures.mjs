// @ts-check
import { launch } from '../../setup/launch.mjs';
import { pictureCount } from './board.mjs';

/**
 * Different JPEG pictures of 1600 x 1200, with about as much detail as a photograph of people in a room.
 * @param {string} folder for the profile of the app that draws them
 * @returns {Promise<Buffer[]>}
 */
export async function makePictures(folder) {
  const { app, page } = await launch(folder);
  const pictures = [];
  for (let index = 0; index < pictureCount; index += 1) {
    pictures.push(Buffer.from(await page.evaluate(drawPicture, index), 'base64'));
  }
  await app.close();
  return pictures;
}

/** Runs in the page. @param {number} index */
async function drawPicture(index) {
  const [width, height] = [1600, 1200];
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas');
  const sky = context.createLinearGradient(0, 0, 0, height);
  sky.addColorStop(0, `hsl(${index * 12} 40% 80%)`);
  sky.addColorStop(1, `hsl(${index * 12 + 60} 30% 35%)`);
  context.fillStyle = sky;
  context.fillRect(0, 0, width, height);
  for (let spot = 0; spot < 4000; spot += 1) {
    const turn = (spot + 1) * (index + 3) * 0.618;
    const [x, y] = [(turn % 1) * width, ((turn * 7.13) % 1) * height];
    context.fillStyle = `hsl(${(spot * 37 + index * 12) % 360} 45% ${25 + (spot % 60)}% / 55%)`;
    context.beginPath();
    context.ellipse(x, y, 4 + (spot % 40), 3 + (spot % 23), turn, 0, 2 * Math.PI);
    context.fill();
  }
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.85 });
  const bytes = new Uint8Array(await blob.arrayBuffer());
  return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
}
