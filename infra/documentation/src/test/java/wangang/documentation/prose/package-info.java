@NullMarked
package wangang.documentation.prose;

import org.jspecify.annotations.NullMarked;
