package org.zhengtu.cli;

import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes the commands; tells the one that serves what Spring starts from. */
record Commands(Class<?> application) implements IFactory {
  @Override
  public <K> K create(Class<K> type) throws Exception {
    return type == Serve.class
        ? type.cast(new Serve(application))
        : CommandLine.defaultFactory().create(type);
  }
}
