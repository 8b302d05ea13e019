import { declareFactoryPlugin, declareValuePlugin, PluginKind } from '@stryker-mutator/api/plugin'
import { prose } from './prose.ts'
import { lawRunner } from './runner.ts'

/** Stryker looks for this name in each file that it is given as a plugin. */
export const strykerPlugins = [
  declareFactoryPlugin(PluginKind.TestRunner, 'law', lawRunner),
  declareValuePlugin(PluginKind.Ignore, 'prose', prose),
]
