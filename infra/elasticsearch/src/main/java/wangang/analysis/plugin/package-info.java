/** Thin adapters that register the analyzers in Elasticsearch. */
@NullMarked
package wangang.analysis.plugin;

import org.jspecify.annotations.NullMarked;
