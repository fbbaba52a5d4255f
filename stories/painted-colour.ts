// What a colour of a style sheet looks like, for pages about colour.

type Rgb = readonly [red: number, green: number, blue: number];

/** Contrast between two colours that a style sheet can compute to, as WCAG 2 defines it: from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light = 1, dark = 1] = [luminance(painted(one)), luminance(painted(other))].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

function painted(colour: string): Rgb {
  const canvas = document.createElement('canvas').getContext('2d');
  if (!canvas) throw new Error('This browser paints nothing.');
  canvas.fillStyle = colour;
  canvas.fillRect(0, 0, 1, 1);
  const [red = 0, green = 0, blue = 0] = canvas.getImageData(0, 0, 1, 1).data;
  return [red, green, blue];
}

function luminance([red, green, blue]: Rgb): number {
  return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue);
}

function linear(channel: number): number {
  const share = channel / 255;
  return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
}
