export default function ExperienceScreen() {
  return <p>…</p>;
}
