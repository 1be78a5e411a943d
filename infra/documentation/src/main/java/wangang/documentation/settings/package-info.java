/** Every setting with its property, variable, unit and default. */
@NullMarked
package wangang.documentation.settings;

import org.jspecify.annotations.NullMarked;
