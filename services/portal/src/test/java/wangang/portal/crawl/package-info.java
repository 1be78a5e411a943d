@NullMarked
package wangang.portal.crawl;

import org.jspecify.annotations.NullMarked;
