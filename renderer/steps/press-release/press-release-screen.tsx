export default function PressReleaseScreen() {
  return <p>…</p>;
}
