// Draws the outlines of fragments/map-outline.html from Natural Earth 1:50m (public domain) as packed by npm world-atlas.
// In an empty folder: npm install world-atlas@2 topojson-client@3 && node <this file> > src/main/resources/templates/fragments/map-outline.html
// The formula is that of the Java class MapProjection: change both or neither.
import { createRequire } from 'node:module';
import { readFileSync } from 'node:fs';
const require = createRequire(process.cwd() + '/');
const { feature, merge } = require('topojson-client');
const world = JSON.parse(readFileSync(require.resolve('world-atlas/countries-50m.json')));

const WEST = 44, EAST = 88.5, NORTH = 56, SOUTH = 29, WIDTH = 1000, COSINE = 0.743;
const SCALE = WIDTH / (EAST - WEST), HEIGHT = Math.round((NORTH - SOUTH) * SCALE / COSINE);
const NAMED = { '398': 'KZ', '417': 'KG', '762': 'TJ', '795': 'TM', '860': 'UZ', '004': 'AF', '031': 'AZ' };
const project = ([lon, lat]) => [(lon - WEST) * SCALE, (NORTH - lat) * SCALE / COSINE];

/** Sutherland and Hodgman: cuts a ring at a margin outside the picture. */
function cut(ring) {
	const low = -20, right = WIDTH + 20, bottom = HEIGHT + 20;
	const edges = [[0, low, 1], [0, right, -1], [1, low, 1], [1, bottom, -1]];
	return edges.reduce((points, [axis, at, sign]) => points.flatMap((point, i) => {
		const before = points[(i + points.length - 1) % points.length];
		const inside = (p) => (p[axis] - at) * sign >= 0;
		const share = (at - before[axis]) / (point[axis] - before[axis]);
		const crossing = [before[0] + share * (point[0] - before[0]), before[1] + share * (point[1] - before[1])];
		return inside(point) ? (inside(before) ? [point] : [crossing, point]) : (inside(before) ? [crossing] : []);
	}), ring);
}

/** Only whole units, so that neighbours still share their border after rounding. */
function path(geometry) {
	const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
	let d = '';
	for (const ring of polygons.flat()) {
		const points = cut(ring.map(project)).map((p) => p.map(Math.round))
			.filter((p, i, all) => i === 0 || p[0] !== all[i - 1][0] || p[1] !== all[i - 1][1]);
		const area = Math.abs(points.reduce((sum, p, i) => {
			const q = points[(i + 1) % points.length];
			return sum + p[0] * q[1] - q[0] * p[1];
		}, 0)) / 2;
		if (area < 6) continue;
		d += 'M' + points[0].join(' ') + 'l' + points.slice(1).map((p, i) => (p[0] - points[i][0]) + ' ' + (p[1] - points[i][1])).join(' ') + 'z';
	}
	return d.replaceAll(' -', '-');
}

const all = world.objects.countries.geometries;
const far = merge(world, all.filter((g) => !(g.id in NAMED)));
const lines = Object.entries(NAMED).map(([id, code]) => {
	const shape = feature(world, all.find((g) => g.id === id)).geometry;
	return `<path class="map__land" data-country="${code}" d="${path(shape)}"></path>`;
});
console.log(`<!doctype html>
<html xmlns:th="http://www.thymeleaf.org" lang="en"><body>
<svg viewBox="0 0 ${WIDTH} ${HEIGHT}"><g th:fragment="outline" aria-hidden="true">
<path class="map__far" d="${path(far)}"></path>
${lines.join('\n')}
</g></svg>
</body></html>`);
