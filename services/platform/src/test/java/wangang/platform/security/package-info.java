@NullMarked
package wangang.platform.security;

import org.jspecify.annotations.NullMarked;
