"""Pure renderers: values in, text for a terminal or JSON out. They know no disk and no screen."""
