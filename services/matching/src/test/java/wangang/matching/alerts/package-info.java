@NullMarked
package wangang.matching.alerts;

import org.jspecify.annotations.NullMarked;
