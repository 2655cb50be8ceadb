/** What is made of a value, made anew only where that has become another. */
export function followed<Of extends object, Made>(read: () => Of, make: (of: Of) => Made): () => Made {
  let last: { readonly of: Of; readonly made: Made } | null = null;
  return () => {
    const of = read();
    if (last?.of !== of) last = { of, made: make(of) };
    return last.made;
  };
}

/** Made when it is first asked for. */
export function lazy<Made extends object>(make: () => Made): () => Made {
  let made: Made | null = null;
  return () => {
    made ??= make();
    return made;
  };
}
