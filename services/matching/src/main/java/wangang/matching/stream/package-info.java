/** Server-sent events that resume: the inbox pushed to whoever listens. */
@NullMarked
package wangang.matching.stream;

import org.jspecify.annotations.NullMarked;
