export default function RoadmapScreen() {
  return <p>…</p>;
}
