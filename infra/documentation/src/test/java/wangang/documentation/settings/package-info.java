@NullMarked
package wangang.documentation.settings;

import org.jspecify.annotations.NullMarked;
