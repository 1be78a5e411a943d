@NullMarked
package wangang.portal.policy;

import org.jspecify.annotations.NullMarked;
