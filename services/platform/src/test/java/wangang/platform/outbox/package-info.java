@NullMarked
package wangang.platform.outbox;

import org.jspecify.annotations.NullMarked;
