/** The partials of the sound: pitch in hertz, loudness, and when each begins, in seconds. */
const partials = [
  { pitch: 523.25, gain: 0.5, at: 0 },
  { pitch: 1046.5, gain: 0.12, at: 0 },
  { pitch: 659.25, gain: 0.4, at: 0.22 },
  { pitch: 783.99, gain: 0.35, at: 0.44 },
];
/** How long a partial takes to fade, in seconds. */
const fade = 1.8;

/** Plays the sound at the end of the timer: a soft chord, made here and not read from a file. `volume` is in per cent. */
export async function playChime(volume: number): Promise<void> {
  const context = new AudioContext();
  const output = context.createGain();
  // Loudness is heard about as the square of the amplitude.
  output.gain.value = (volume / 100) ** 2 * 0.6;
  output.connect(context.destination);
  for (const { pitch, gain, at } of partials) {
    const oscillator = context.createOscillator();
    const envelope = context.createGain();
    const start = context.currentTime + at;
    oscillator.frequency.value = pitch;
    envelope.gain.setValueAtTime(0, start);
    envelope.gain.linearRampToValueAtTime(gain, start + 0.02);
    envelope.gain.exponentialRampToValueAtTime(0.0001, start + fade);
    oscillator.connect(envelope).connect(output);
    oscillator.start(start);
    oscillator.stop(start + fade);
  }
  await new Promise((resolve) => {
    setTimeout(resolve, (fade + 1) * 1000);
  });
  await context.close();
}
