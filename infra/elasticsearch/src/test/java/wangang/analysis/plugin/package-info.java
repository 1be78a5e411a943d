@NullMarked
package wangang.analysis.plugin;

import org.jspecify.annotations.NullMarked;
