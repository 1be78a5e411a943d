@NullMarked
package wangang.portal.services;

import org.jspecify.annotations.NullMarked;
