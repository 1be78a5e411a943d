@NullMarked
package wangang.portal.vacancy;

import org.jspecify.annotations.NullMarked;
