// Pictures of figures, each drawn from the table beside it, so that both say the same.
(() => {
    'use strict';

    const charts = [];

    // Colours are what the style sheet says now, in light or dark.
    const probe = document.createElement('span');
    probe.hidden = true;
    document.body.append(probe);
    const colour = name => {
        probe.style.color = `var(--${name})`;
        return getComputedStyle(probe).color;
    };

    const read = table => ({
        header: [...table.tHead.rows[0].cells].map(cell => cell.textContent.trim()),
        rows: [...table.tBodies[0].rows].map(row => [...row.cells].map(cell => cell.textContent.trim())),
    });

    const number = text => Number.parseFloat(text.replaceAll(',', '')) || 0;

    const options = (form, table, columns) => {
        const ink = colour('ink');
        const line = colour('line');
        const lying = form !== 'days';
        const names = table.rows.map(row => row[0]);
        const axis = {axisLabel: {color: ink}, axisLine: {lineStyle: {color: line}}, splitLine: {lineStyle: {color: line}}};
        const phone = window.innerWidth < 640;
        const series = columns.map((column, place) => ({
            name: table.header[column],
            type: lying ? 'bar' : 'line',
            data: table.rows.map(row => number(row[column] || '')),
            symbol: ['circle', 'rect', 'triangle', 'diamond'][place],
            symbolSize: 8,
            barMaxWidth: 22,
            label: {show: lying && columns.length === 1, position: 'right', color: ink, formatter: form === 'share' ? '{c}%' : '{c}'},
            markLine: form === 'share'
                ? {silent: true, symbol: 'none', label: {show: false}, lineStyle: {color: colour('warm'), width: 2}, data: [{xAxis: 100}]}
                : undefined,
        }));
        const category = {
            ...axis,
            type: 'category',
            data: names,
            inverse: lying,
            axisLabel: {color: ink, width: phone ? 90 : 190, overflow: 'truncate', interval: lying ? 0 : 'auto'},
            splitLine: {show: false},
        };
        const value = {
            ...axis,
            type: 'value',
            minInterval: 1,
            max: form === 'share' ? reached => Math.max(110, Math.ceil(reached.max / 10) * 10 + 10) : undefined,
            splitNumber: phone ? 3 : 5,
        };
        return {
            animation: false,
            color: ['chart-1', 'chart-2', 'chart-3', 'chart-4'].map(colour),
            textStyle: {fontFamily: getComputedStyle(document.body).fontFamily, color: ink},
            legend: columns.length > 1 ? {top: 0, left: 0, textStyle: {color: ink}} : undefined,
            // Drawn, not written as HTML: that would bring styles of its own.
            tooltip: {trigger: 'axis', renderMode: 'richText', axisPointer: {type: lying ? 'shadow' : 'line'}, confine: true},
            grid: {left: 8, right: form === 'bars' && columns.length > 1 ? 16 : 48, top: columns.length > 1 ? (phone ? 56 : 40) : 8, bottom: 8, containLabel: true},
            xAxis: lying ? value : category,
            yAxis: lying ? category : value,
            series,
        };
    };

    const draw = () => charts.forEach(({chart, form, table, columns}) => chart.setOption(options(form, table, columns), true));

    document.querySelectorAll('[data-picture]').forEach(place => {
        charts.push({
            chart: echarts.init(place, null, {renderer: 'canvas'}),
            form: place.dataset.picture,
            table: read(document.getElementById(place.dataset.table)),
            columns: place.dataset.columns.split(',').map(Number),
        });
    });
    draw();
    window.addEventListener('resize', () => {
        charts.forEach(({chart}) => chart.resize());
        draw();
    });
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', draw);
})();
