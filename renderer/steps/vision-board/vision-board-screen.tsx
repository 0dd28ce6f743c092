export default function VisionBoardScreen() {
  return <p>…</p>;
}
