import type { Chart } from '../../../workshop/document';
import { Gradual } from '../../ui/gradual';

interface ChartTableProps extends Pick<Chart, 'caption' | 'categoryTitle' | 'categories'> {
  series: readonly { name: string; values: readonly { text: string }[] }[];
}

/** The figures of a chart for screen readers. */
export function ChartTable({ caption, categoryTitle, categories, series }: ChartTableProps) {
  return (
    // A table is as wide as its words, whatever its width: the box around it is what is hidden.
    <div className="visually-hidden">
      <table>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{categoryTitle}</th>
            {series.map(({ name }) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          <Gradual portion={30}>
            {categories.map((category, index) => (
              <tr key={index}>
                <th scope="row">{category}</th>
                {series.map(({ name, values }) => (
                  <td key={name}>{values[index]?.text}</td>
                ))}
              </tr>
            ))}
          </Gradual>
        </tbody>
      </table>
    </div>
  );
}
