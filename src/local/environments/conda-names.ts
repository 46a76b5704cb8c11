/** Conda packages whose name on PyPI is another one. */
export const pipNames: Readonly<Record<string, string>> = {
  'dask-core': 'dask',
  faiss: 'faiss-cpu',
  'graphviz-python': 'graphviz',
  'lightgbm-cpu': 'lightgbm',
  'matplotlib-base': 'matplotlib',
  'msgpack-python': 'msgpack',
  opencv: 'opencv-python-headless',
  'py-opencv': 'opencv-python-headless',
  'py-xgboost': 'xgboost',
  'py-xgboost-cpu': 'xgboost',
  'py-xgboost-gpu': 'xgboost',
  'python-graphviz': 'graphviz',
  'python-lightgbm': 'lightgbm',
  'python-xxhash': 'xxhash',
  pytables: 'tables',
  pytorch: 'torch',
  'pytorch-cpu': 'torch',
  'pytorch-gpu': 'torch',
  ruamel_yaml: 'ruamel.yaml',
  'seaborn-base': 'seaborn',
  'tensorflow-base': 'tensorflow',
  'tensorflow-cpu': 'tensorflow',
  'tensorflow-gpu': 'tensorflow',
  'torch-cpu': 'torch',
};

/** Packages that are part of every virtual environment here. */
export const builtIn: readonly string[] = ['pip', 'setuptools', 'wheel'];

/** Names that are no Python packages: programs, libraries of C and Fortran, other languages. */
const foreign =
  /^(r-.*|lib.*|_.*|gcc.*|gxx.*|gfortran.*|clang.*|cxx-compiler|c-compiler|compilers|cuda.*|cudatoolkit.*|cudnn|nccl|mkl|mkl-service|openblas|blas|blas-devel|openmpi|mpich|intel-openmp|llvm-openmp|openssl|ca-certificates|nodejs|openjdk|r|r-base|julia|rust|go|make|git|curl|wget|ffmpeg|zlib|bzip2|xz|sqlite|tk|readline|ncurses|nomkl|pytorch-cuda|pytorch-mutex|cpuonly|python_abi|tzdata)$/;

/** Whether a conda package has no counterpart that pip could install. */
export function isForeign(name: string): boolean {
  return foreign.test(name);
}
