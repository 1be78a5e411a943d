@NullMarked
package wangang.portal.employer;

import org.jspecify.annotations.NullMarked;
