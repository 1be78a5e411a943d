@NullMarked
package wangang.campaign.booth.adapter.web;

import org.jspecify.annotations.NullMarked;
