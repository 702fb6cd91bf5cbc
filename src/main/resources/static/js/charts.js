/* Charts are drawn from the table they stand over, which is also what stays without scripts and on paper.
   Colours come from the tokens. Tooltips are drawn as text inside the picture: HTML tooltips need style
   attributes, which the content security policy forbids. A bar opens the rows behind its number. */
(function () {
	'use strict';
	var library = document.currentScript.dataset.echarts;
	var plots = Array.prototype.slice.call(document.querySelectorAll('[data-chart]'));
	var live = [];

	function token(name) {
		return getComputedStyle(document.documentElement).getPropertyValue('--roca-' + name).trim();
	}

	function colours() {
		return {
			ink: token('ink'), muted: token('muted'), rule: token('rule'), paper: token('paper'), sunk: token('sunk'),
			lapis: token('lapis'), hatch: token('hatch'), sans: token('sans')
		};
	}

	/* A number is in data-value; an empty one is not known */
	function read(cell) {
		var holder = cell.matches('[data-value]') ? cell : cell.querySelector('[data-value]');
		var link = cell.querySelector('a[href]');
		var raw = holder ? holder.getAttribute('data-value') : '';
		return {
			text: cell.textContent.trim().replace(/\s+/g, ' '),
			value: raw === '' ? null : Number(raw),
			href: link ? link.href : null
		};
	}

	function rows(table) {
		return Array.prototype.map.call(table.tBodies[0].rows, function (row) {
			return {
				rest: row.hasAttribute('data-rest'),
				unknown: row.hasAttribute('data-unknown'),
				cells: Array.prototype.map.call(row.cells, read)
			};
		});
	}

	function hatch(c) {
		return { symbol: 'rect', dashArrayX: [1, 0], dashArrayY: [1, 3], rotation: Math.PI / 4, color: c.hatch };
	}

	function paint(row, colour, c) {
		if (row.unknown) { return { color: 'transparent', borderColor: c.hatch, borderWidth: 1, decal: hatch(c) }; }
		return { color: row.rest ? c.hatch : colour };
	}

	function base(c, still) {
		return {
			animation: !still && !matchMedia('(prefers-reduced-motion: reduce)').matches,
			animationDuration: 250, animationDurationUpdate: 250,
			textStyle: { fontFamily: c.sans, fontSize: 12, color: c.muted },
			aria: { enabled: true, label: { enabled: false }, decal: { show: true, decals: { symbol: 'none' } } },
			tooltip: {
				renderMode: 'richText', confine: true, padding: [6, 10], shadowBlur: 0,
				backgroundColor: c.paper, borderColor: c.ink, borderWidth: 1,
				textStyle: { color: c.ink, fontSize: 13, fontFamily: c.sans }
			}
		};
	}

	/* The columns that are series: those marked data-series (the number of a thematic area), else the first */
	function series(table) {
		var heads = Array.prototype.slice.call(table.tHead.rows[table.tHead.rows.length - 1].cells);
		var marked = heads.filter(function (head) { return head.hasAttribute('data-series'); });
		return (marked.length ? marked : [heads[1]]).map(function (head) {
			return {
				name: head.textContent.trim(), column: head.cellIndex,
				colour: head.dataset.series ? token('theme-' + head.dataset.series) || token('hatch') : token('lapis')
			};
		});
	}

	function numbered(row) { return !row.unknown && /^\d{4}$/.test(row.cells[0].text); }

	/* Years from left to right, what has no year last; totals above the stacks; the programme period shaded */
	function years(plot, table, c, still) {
		var all = rows(table);
		var data = all.filter(numbered).sort(function (a, b) { return a.cells[0].text < b.cells[0].text ? -1 : 1; })
			.concat(all.filter(function (row) { return !numbered(row); }));
		var columns = series(table);
		var option = base(c, still);
		option.grid = { left: 8, right: 8, top: 30, bottom: 4, containLabel: true };
		option.xAxis = {
			type: 'category', data: data.map(function (row) { return row.cells[0].text; }),
			axisLine: { lineStyle: { color: c.ink } }, axisTick: { show: false },
			axisLabel: { color: c.muted, fontSize: 12, hideOverlap: true }
		};
		option.yAxis = {
			type: 'value', minInterval: 1, splitNumber: 4, boundaryGap: [0, '10%'], axisLabel: { color: c.muted },
			splitLine: { lineStyle: { color: c.rule } }
		};
		option.tooltip.trigger = 'axis';
		option.tooltip.axisPointer = { type: 'shadow', shadowStyle: { color: c.rule, opacity: .4 } };
		option.tooltip.formatter = function (points) {
			var lines = points.filter(function (point) { return point.seriesName !== '='; }).map(function (point) {
				var cell = data[point.dataIndex].cells[columns[point.seriesIndex].column];
				return point.seriesName + ': ' + cell.text;
			});
			return points[0].axisValue + '\n' + lines.join('\n');
		};
		option.series = columns.map(function (column) {
			return {
				name: column.name, type: 'bar', stack: 'all', barCategoryGap: '28%', barMaxWidth: 64, cursor: 'pointer',
				data: data.map(function (row) {
					var cell = row.cells[column.column];
					var style = paint(row, column.colour, c);
					style.borderColor = style.borderColor || c.paper;
					style.borderWidth = 1;
					return { value: cell.value || '-', href: cell.href, itemStyle: style };
				})
			};
		});
		var first = data.filter(function (row) { return row.cells[0].text >= plot.dataset.from && numbered(row); })[0];
		var inside = data.filter(function (row) { return row.cells[0].text <= plot.dataset.to && numbered(row); });
		var last = inside[inside.length - 1];
		if (first && last && first.cells[0].text <= last.cells[0].text) {
			option.series[0].markArea = {
				silent: true, z: -1, itemStyle: { color: c.sunk },
				label: { color: c.muted, fontSize: 12, position: 'insideTop', distance: -22 },
				data: [[{ name: plot.dataset.period, xAxis: first.cells[0].text }, { xAxis: last.cells[0].text }]]
			};
		}
		option.series.push({
			name: '=', type: 'bar', stack: 'all', barMaxWidth: 64, silent: true, tooltip: { show: false }, itemStyle: { color: 'transparent' },
			data: data.map(function () { return 0; }),
			label: {
				show: true, position: 'top', color: c.ink, fontSize: 12, fontWeight: 600,
				formatter: function (point) {
					return columns.reduce(function (sum, column) {
						return sum + (data[point.dataIndex].cells[column.column].value || 0);
					}, 0) || '';
				}
			}
		});
		return option;
	}

	/* One bar a row in the order of the table; the rest in grey and what is not known hatched, both last */
	function bars(plot, table, c, still) {
		var all = rows(table);
		var data = all.filter(function (row) { return !row.rest && !row.unknown; })
			.concat(all.filter(function (row) { return row.rest && !row.unknown; }))
			.concat(all.filter(function (row) { return row.unknown; })).reverse();
		var option = base(c, still);
		option.grid = { left: 0, right: 40, top: 0, bottom: 0, containLabel: true };
		option.xAxis = { type: 'value', show: false };
		option.yAxis = {
			type: 'category', data: data.map(function (row) { return row.cells[0].text; }),
			axisLine: { show: false }, axisTick: { show: false },
			axisLabel: {
				color: c.ink, fontSize: 13, lineHeight: 15, interval: 0,
				width: Math.min(190, plot.clientWidth * .45), overflow: 'break'
			}
		};
		option.tooltip.formatter = function (point) { return point.name + ': ' + data[point.dataIndex].cells[1].text; };
		option.series = [{
			type: 'bar', barWidth: '58%', barMaxWidth: 22, cursor: 'pointer',
			label: {
				show: true, position: 'right', color: c.ink, fontWeight: 600, fontSize: 13,
				formatter: function (point) { return data[point.dataIndex].cells[1].text; }
			},
			data: data.map(function (row) {
				return { value: row.cells[1].value, href: row.cells[1].href, itemStyle: paint(row, c.lapis, c) };
			})
		}];
		return option;
	}

	var makers = { years: years, bars: bars };

	function draw(still) {
		live.forEach(function (chart) { chart.dispose(); });
		var c = colours();
		live = plots.map(function (plot) {
			var table = document.querySelector(plot.dataset.table);
			var chart = window.echarts.init(plot, null, { renderer: 'svg' });
			chart.setOption(makers[plot.dataset.chart](plot, table, c, still));
			chart.on('click', function (point) {
				if (point.data && point.data.href) { window.location.assign(point.data.href); }
			});
			return chart;
		});
	}

	function start() {
		var timer;
		draw(false);
		matchMedia('(prefers-color-scheme: dark)').addEventListener('change', function () { draw(true); });
		window.addEventListener('resize', function () {
			clearTimeout(timer);
			timer = setTimeout(function () { draw(true); }, 150);
		});
		matchMedia('print').addEventListener('change', function () { draw(true); });
	}

	/* The library is large: only pages with a chart fetch it */
	if (plots.length) {
		var script = document.createElement('script');
		script.src = library;
		script.addEventListener('load', start);
		document.head.appendChild(script);
	}
}());
