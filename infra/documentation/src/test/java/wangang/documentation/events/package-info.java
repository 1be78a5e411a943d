@NullMarked
package wangang.documentation.events;

import org.jspecify.annotations.NullMarked;
