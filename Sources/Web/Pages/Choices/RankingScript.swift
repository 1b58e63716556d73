/// Up and down buttons beside the numbers of a ranking. The numbers stay what is sent, so that who has no script, or types,
/// votes the same.
enum RankingScript {
    static let asset = Asset(
        name: "ranking", ending: "js", mediaType: "text/javascript; charset=utf-8", text: text)
    static var address: String { asset.address }

    private static let text = """
        for (const list of document.querySelectorAll('ul.ranking')) {
          const said = list.parentElement.querySelector('[role=status]');
          const rows = [...list.children].map(item => ({
            item, field: item.querySelector('input'), name: item.querySelector('.name').textContent}));

          // The rows that have a place, best first; rows with the same number together.
          const groups = () => {
            const places = new Map();
            for (const row of rows) {
              const place = Number.parseInt(row.field.value, 10);
              if (place > 0) places.set(place, [...(places.get(place) ?? []), row]);
            }
            return [...places.keys()].sort((a, b) => a - b).map(place => places.get(place));
          };

          const show = placed => {
            for (const row of rows) row.field.value = '';
            placed.forEach((group, index) => group.forEach(row => { row.field.value = index + 1; }));
            const first = placed.flat();
            for (const row of [...first, ...rows.filter(row => !first.includes(row))]) list.append(row.item);
          };

          const move = (row, step) => {
            const placed = groups();
            const at = placed.findIndex(group => group.includes(row));
            if (at < 0) {
              if (step < 0) placed.push([row]);
            } else if (placed[at].length > 1) {
              placed[at] = placed[at].filter(other => other !== row);
              placed.splice(step < 0 ? at : at + 1, 0, [row]);
            } else if (step > 0 && at === placed.length - 1) {
              placed.pop();
            } else if (at + step >= 0) {
              [placed[at], placed[at + step]] = [placed[at + step], placed[at]];
            }
            show(placed);
            const place = placed.findIndex(group => group.includes(row)) + 1;
            const words = place > 0 ? list.dataset.at : list.dataset.off;
            said.textContent = words.replace('{name}', row.name).replace('{place}', place);
          };

          for (const row of rows) {
            for (const [word, step] of [[list.dataset.up, -1], [list.dataset.down, 1]]) {
              const button = document.createElement('button');
              const about = document.createElement('span');
              about.className = 'unseen';
              about.textContent = ': ' + row.name;
              button.type = 'button';
              button.className = 'secondary';
              button.append(word, about);
              button.addEventListener('click', () => { move(row, step); button.focus(); });
              row.item.append(button);
            }
          }
        }
        """
}
