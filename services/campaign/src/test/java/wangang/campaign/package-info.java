@NullMarked
package wangang.campaign;

import org.jspecify.annotations.NullMarked;
