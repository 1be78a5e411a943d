@NullMarked
package wangang.documentation.api;

import org.jspecify.annotations.NullMarked;
