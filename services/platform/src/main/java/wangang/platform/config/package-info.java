/** Technical beans that every service shares. */
@NullMarked
package wangang.platform.config;

import org.jspecify.annotations.NullMarked;
