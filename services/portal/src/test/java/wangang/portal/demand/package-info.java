@NullMarked
package wangang.portal.demand;

import org.jspecify.annotations.NullMarked;
