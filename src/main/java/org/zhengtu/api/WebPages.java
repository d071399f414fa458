package org.zhengtu.api;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.ViewControllerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/**
 * The pages: the explorer at {@code /}, GraphiQL at {@code /graphiql}. Spring's own GraphiQL page
 * loads its scripts from a CDN; this one works without a network.
 */
@Configuration(proxyBeanMethods = false)
class WebPages implements WebMvcConfigurer {

  @Override
  public void addViewControllers(ViewControllerRegistry registry) {
    registry.addViewController("/graphiql").setViewName("forward:/graphiql/index.html");
    registry.addViewController("/graphiql/").setViewName("forward:/graphiql/index.html");
  }
}
