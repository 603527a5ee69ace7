import { describeCharts } from '../support/deploy/charts.ts'

describeCharts('helm4')
